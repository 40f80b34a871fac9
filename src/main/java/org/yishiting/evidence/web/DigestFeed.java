package org.yishiting.evidence.web;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.yishiting.evidence.DayDigest;
import org.yishiting.house.House;

/** The digests as an Atom feed (RFC 4287), so that whoever subscribes has them outside of this house. */
@Component
class DigestFeed {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private final MessageSource messages;
    private final String page;

    DigestFeed(MessageSource messages, @Value("${yishiting.base-url}") String baseUrl) {
        this.messages = messages;
        this.page = baseUrl + "/evidence";
    }

    /** @param digests newest first */
    byte[] of(List<DayDigest> digests) {
        ByteArrayOutputStream feed = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(feed, "UTF-8");
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(ATOM);
            head(
                    xml,
                    page,
                    words("evidence.feed"),
                    digests.isEmpty() ? Instant.EPOCH : digests.get(0).computedAt());
            element(xml, "author", "name", words("site.name"));
            link(xml, "self", page + "/feed");
            link(xml, "alternate", page);
            for (DayDigest digest : digests) {
                entry(xml, digest);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return feed.toByteArray();
    }

    private void entry(XMLStreamWriter xml, DayDigest digest) throws XMLStreamException {
        xml.writeStartElement("entry");
        head(xml, page + "#" + digest.day(), words("evidence.feed.entry", digest.day()), digest.computedAt());
        link(xml, "alternate", page + "#" + digest.day());
        xml.writeStartElement("content");
        xml.writeAttribute("type", "text");
        xml.writeCharacters(words(
                "evidence.feed.content",
                digest.hash(),
                Long.toString(digest.matters()),
                Long.toString(digest.entries()),
                Integer.toString(digest.grown()),
                digest.root(),
                digest.previousHash()));
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static void head(XMLStreamWriter xml, String id, String title, Instant updated) throws XMLStreamException {
        element(xml, "id", id);
        element(xml, "title", title);
        element(xml, "updated", updated.toString());
    }

    private static void element(XMLStreamWriter xml, String outer, String name, String text) throws XMLStreamException {
        xml.writeStartElement(outer);
        element(xml, name, text);
        xml.writeEndElement();
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String relation, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", address);
    }

    private String words(String key, Object... arguments) {
        Object[] shown = Arrays.stream(arguments).map(String::valueOf).toArray();
        return messages.getMessage(key, shown, House.LANGUAGE);
    }
}
