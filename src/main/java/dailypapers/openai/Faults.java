package dailypapers.openai;

import static dailypapers.error.ExitCode.CONFIG;
import static dailypapers.error.ExitCode.NETWORK;
import static dailypapers.error.ExitCode.SUMMARY;

import dailypapers.error.DailyPapersException;
import dailypapers.error.ExitCode;
import dailypapers.http.CappedBody;
import dailypapers.paper.Shortened;
import dailypapers.secret.Redaction;
import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;

/**
 * What goes wrong at an endpoint, in the words of this project: what would stop every paper ({@code
 * CONFIG}, {@code NETWORK}), and what concerns this one ({@code SUMMARY}). No word of it holds the
 * key.
 */
final class Faults {
  private static final String MODEL = "summary.model.name in site.yml";
  private static final String AGAIN = "the page carries the abstract; the next run asks again";
  private static final String ADDRESS = "summary.model.base-url in site.yml or OPENAI_BASE_URL";

  private final Endpoint endpoint;
  private final String where;
  private final Redaction redaction;

  Faults(Endpoint endpoint) {
    this.endpoint = endpoint;
    this.where = endpoint.model() + " at " + endpoint.baseUrl();
    this.redaction = new Redaction(endpoint.key());
  }

  /** An endpoint that answered, but would not do it. */
  Fault of(HttpRefusal refusal) {
    int status = refusal.status();
    if (status / 100 == 3) {
      return stop(
          "points elsewhere: " + shown(refusal.location().orElse("?")),
          refusal,
          "redirects are not followed, the key would go along; correct " + ADDRESS);
    }
    if (status == 402 || isQuota(refusal)) {
      return stop(
          "has no quota left for this key",
          refusal,
          "add credit or raise the limit at the provider; the next run goes on where this one stopped");
    }
    if (status == 401 || status == 403) {
      return stop(
          "does not accept the key",
          refusal,
          "set OPENAI_API_KEY to a key that may use " + endpoint.model() + " there");
    }
    if (isModel(refusal)) {
      return stop("knows no model " + endpoint.model(), refusal, "correct " + MODEL);
    }
    if (status == 404 || status == 405) {
      return stop(
          "has no chat completions at this address",
          refusal,
          "correct " + ADDRESS + "; most end in /v1");
    }
    boolean again = status == 408 || status == 409 || status == 429 || status >= 500;
    String hint = again ? "the endpoint is busy or broken; run again later" : AGAIN;
    return new Fault(
        error(SUMMARY, "refused the conversation" + words(refusal), hint, Optional.empty()),
        again,
        refusal.retryAfter());
  }

  /** The same where files and batches are spoken of, and no single paper. */
  Fault ofBatch(HttpRefusal refusal) {
    int status = refusal.status();
    if (status == 404 || status == 405) {
      return stop("has no such file or batch, or knows no batches", refusal, "check " + ADDRESS);
    }
    Fault fault = of(refusal);
    if (fault.error().kind() != SUMMARY) {
      return fault;
    }
    DailyPapersException error =
        error(
            fault.again() ? NETWORK : CONFIG,
            "refused" + words(refusal),
            "run the same command again: it goes on where this one stopped",
            Optional.empty());
    return new Fault(error, fault.again(), fault.retryAfter());
  }

  /** A connection that failed or broke while files and batches are spoken of. */
  Fault ofBatch(IOException fault) {
    DailyPapersException error =
        error(
            NETWORK,
            unreachable(fault)
                .map(why -> "cannot be reached: " + why)
                .orElseGet(() -> "gave no whole answer: " + message(fault)),
            "run the same command again: it goes on where this one stopped",
            Optional.of(fault));
    return new Fault(error, !(fault instanceof CappedBody.TooLong), Optional.empty());
  }

  /** Words from the endpoint as one clean, short line. */
  String clean(String words) {
    return Shortened.of(redaction.of(words).strip());
  }

  /** A connection that failed or broke, or an answer that came too late. */
  Fault of(IOException fault) {
    if (fault instanceof CappedBody.TooLong tooLong) {
      return new Fault(
          paper(Objects.requireNonNull(tooLong.getMessage())), false, Optional.empty());
    }
    Optional<String> unreachable = unreachable(fault);
    DailyPapersException error =
        unreachable
            .map(
                why ->
                    error(
                        NETWORK,
                        "cannot be reached: " + why,
                        "check the network, and " + ADDRESS,
                        Optional.of(fault)))
            .orElseGet(
                () ->
                    error(
                        SUMMARY,
                        "gave no whole answer: " + message(fault),
                        "run again later; a slow model needs a longer summary.model.timeout",
                        Optional.of(fault)));
    return new Fault(error, true, Optional.empty());
  }

  /** A 200 whose body is no chat completion. */
  Fault noJson() {
    return new Fault(paper("the answer is cut short or no JSON"), true, Optional.empty());
  }

  /** Something about the answer to this one conversation; may quote foreign words. */
  DailyPapersException paper(String problem) {
    return new DailyPapersException(SUMMARY, shown(problem), where, AGAIN);
  }

  /** True if the account, and nothing in the request, is what is wrong. */
  static boolean isQuota(HttpRefusal refusal) {
    return Stream.of("insufficient_quota", "billing_hard_limit_reached", "billing_not_active")
        .anyMatch(refusal::isCoded);
  }

  private boolean isModel(HttpRefusal refusal) {
    int status = refusal.status();
    return (status == 404 || status == 400)
        && (refusal.isCoded("model_not_found")
            || refusal.names("not a valid model", "unknown model", "invalid model")
            || (status == 404 && refusal.names("model")));
  }

  private Fault stop(String problem, HttpRefusal refusal, String hint) {
    return new Fault(
        error(CONFIG, problem + words(refusal), hint, Optional.empty()), false, Optional.empty());
  }

  private DailyPapersException error(
      ExitCode kind, String problem, String hint, Optional<Throwable> cause) {
    String text = endpoint.baseUrl().getHost() + " " + problem;
    return cause
        .map(fault -> new DailyPapersException(kind, text, where, hint, fault))
        .orElseGet(() -> new DailyPapersException(kind, text, where, hint));
  }

  private String words(HttpRefusal refusal) {
    String message = shown(refusal.message());
    return " (HTTP " + refusal.status() + (message.isEmpty() ? "" : ": " + message) + ")";
  }

  /** Redacted before it is cut, or half a key would be left. */
  private String shown(String foreign) {
    return Shortened.of(redaction.of(foreign).strip());
  }

  private static Optional<String> unreachable(IOException fault) {
    if (caused(fault, UnknownHostException.class)
        || caused(fault, UnresolvedAddressException.class)) {
      return Optional.of("unknown host");
    }
    if (caused(fault, SSLException.class)) {
      return Optional.of("no secure connection: " + message(fault));
    }
    if (caused(fault, HttpConnectTimeoutException.class)) {
      return Optional.of("nobody answers");
    }
    return caused(fault, ConnectException.class)
        ? Optional.of("connection refused")
        : Optional.empty();
  }

  private static boolean caused(Throwable fault, Class<? extends Throwable> type) {
    return Stream.iterate(fault, t -> t != null, Throwable::getCause).anyMatch(type::isInstance);
  }

  private static String message(IOException fault) {
    String message = fault.getMessage();
    return message == null ? fault.getClass().getSimpleName() : Shortened.of(message);
  }
}
