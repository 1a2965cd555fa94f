package dailypapers.audit;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads an XML file once: every one must be well-formed and without a document type, and a feed or
 * a sitemap is judged by its own rules. Neither entities nor anything outside the file is loaded.
 */
final class XmlReader {
  private final Notes notes;
  private final Deque<String> path = new ArrayDeque<>();
  private final StringBuilder text = new StringBuilder();
  private XmlRules rules = XmlRules.NONE;
  private String vocabulary = "";

  XmlReader(Notes notes) {
    this.notes = notes;
  }

  void read(InputStream file) {
    try {
      XMLStreamReader xml = factory().createXMLStreamReader(file);
      while (xml.hasNext()) {
        xml.next();
        event(xml);
      }
      xml.close();
    } catch (XMLStreamException e) {
      notes.fault("is not well-formed XML: " + reason(e));
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  private void event(XMLStreamReader xml) {
    switch (xml.getEventType()) {
      case XMLStreamConstants.START_ELEMENT -> start(xml);
      case XMLStreamConstants.END_ELEMENT -> end(xml);
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
          text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
      case XMLStreamConstants.DTD -> notes.fault("has a document type, which readers refuse");
      default -> {}
    }
  }

  private void start(XMLStreamReader xml) {
    String namespace = Optional.ofNullable(xml.getNamespaceURI()).orElse("");
    if (path.isEmpty()) {
      vocabulary = namespace;
      rules = XmlRules.of(namespace, notes);
    }
    // Another vocabulary's elements, such as XHTML in a title, count as the text around them.
    if (namespace.equals(vocabulary)) {
      path.addLast(xml.getLocalName());
      text.setLength(0);
      rules.start(String.join("/", path), Optional.ofNullable(xml.getAttributeValue(null, "href")));
    }
  }

  private void end(XMLStreamReader xml) {
    if (Optional.ofNullable(xml.getNamespaceURI()).orElse("").equals(vocabulary)) {
      rules.end(String.join("/", path), text.toString().strip());
      path.removeLast();
      text.setLength(0);
    }
  }

  /** The parser's reason without its line of position, and the position as line and column. */
  private static String reason(XMLStreamException e) {
    String[] lines = Optional.ofNullable(e.getMessage()).orElse("unreadable").split("\n");
    String reason = lines[lines.length - 1].replaceFirst("^Message: ", "");
    return e.getLocation() == null
        ? reason
        : "line " + e.getLocation().getLineNumber() + ": " + reason;
  }
}
