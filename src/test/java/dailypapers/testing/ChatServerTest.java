package dailypapers.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The chat server")
class ChatServerTest {
  @Test
  @DisplayName("plays its queue, then answers by what is asked, and remembers every request")
  void plays() throws Exception {
    try (ChatServer server = new ChatServer()) {
      server
          .then(ChatReplies.error(429, "slow", "slow down").with("Retry-After", "3"))
          .then(ChatReplies.cutShort())
          .answering(request -> request.path("q").asText() + "!");

      HttpResponse<String> busy = post(server, "{\"q\": \"one\"}");
      assertThat(busy.statusCode()).isEqualTo(429);
      assertThat(busy.headers().firstValue("Retry-After")).contains("3");
      assertThatThrownBy(() -> post(server, "{\"q\": \"two\"}")).isInstanceOf(IOException.class);
      assertThat(post(server, "{\"q\": \"three\"}").body())
          .contains("\"content\":\"three!\"", "\"prompt_tokens\":100");

      assertThat(server.bodies())
          .extracting(body -> body.path("q").asText())
          .startsWith("one", "two")
          .endsWith("three");
      assertThat(server.seen().get(0).path()).isEqualTo("/v1/chat/completions");
      assertThat(server.seen().get(0).headers()).containsEntry("authorization", "Bearer k");
      assertThat(server.mostOpen()).isEqualTo(1);
    }
  }

  private static HttpResponse<String> post(ChatServer server, String body)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(server.baseUrl() + "/chat/completions"))
            .header("Authorization", "Bearer k")
            .POST(BodyPublishers.ofString(body))
            .build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
  }
}
