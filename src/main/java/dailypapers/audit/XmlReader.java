package dailypapers.audit;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
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
  private final Deque<Place> path = new ArrayDeque<>();
  private final StringBuilder text = new StringBuilder();
  private XmlRules rules = XmlRules.NONE;
  private String vocabulary = "";

  /** An element's path, made once for all elements that stand alike. */
  private record Place(String path, Map<String, Place> within) {
    Place(String path) {
      this(path, new HashMap<>());
    }

    Place child(String name) {
      return within.computeIfAbsent(name, any -> new Place(path + "/" + name));
    }
  }

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

  /** The namespace of a file's root element; empty if it has none or the file is no XML. */
  static String vocabulary(InputStream file) {
    try {
      XMLStreamReader xml = factory().createXMLStreamReader(file);
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT) {
          return namespace(xml);
        }
      }
    } catch (XMLStreamException e) {
      // Judged when it was written; here it only lists no addresses.
    }
    return "";
  }

  private static String namespace(XMLStreamReader xml) {
    return Optional.ofNullable(xml.getNamespaceURI()).orElse("");
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
    String namespace = namespace(xml);
    if (path.isEmpty()) {
      vocabulary = namespace;
      rules = XmlRules.of(namespace, notes);
    }
    // Another vocabulary's elements, such as XHTML in a title, count as the text around them.
    if (namespace.equals(vocabulary)) {
      String name = xml.getLocalName();
      Place place = path.isEmpty() ? new Place(name) : path.getLast().child(name);
      path.addLast(place);
      text.setLength(0);
      rules.start(place.path(), Optional.ofNullable(xml.getAttributeValue(null, "href")));
    }
  }

  private void end(XMLStreamReader xml) {
    if (namespace(xml).equals(vocabulary)) {
      rules.end(path.removeLast().path(), text.toString().strip());
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
