package vn.thongsuot.documents.edxml;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * Reads packages that others made, by the schema {@code edxml.xsd}. A document type declaration is refused unread, so that
 * nothing is expanded and nothing outside is asked for; elements, their names, depth and number are bounded.
 */
public final class PackageReading {

    private static final String FEATURES = "http://xml.org/sax/features/";
    private static final Schema SCHEMA = schema();

    private PackageReading() {}

    /** What came of it. */
    public sealed interface Read {

        /** It holds. */
        record Sound(ReceivedPackage received) implements Read {}

        /** It does not; at least one fault. */
        record Faulty(List<Fault> faults) implements Read {}
    }

    /**
     * Reads a package to its end.
     *
     * @param bytes whose number the caller bounds; not closed here
     */
    public static Read read(InputStream bytes) {
        var faults = new SchemaFaults();
        var validating = SCHEMA.newValidatorHandler();
        validating.setErrorHandler(faults);
        var walk = new PackageWalk(validating, faults);
        try {
            walk.setParent(reader());
            walk.parse(new InputSource(bytes));
        } catch (SAXException e) {
            faults.broke(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return faults.found().isEmpty()
                ? PackageRules.read(requireNonNull(walk.root()))
                : new Read.Faulty(faults.found());
    }

    private static XMLReader reader() throws SAXException {
        try {
            var factory = SAXParserFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature(FEATURES + "external-general-entities", false);
            factory.setFeature(FEATURES + "external-parameter-entities", false);
            factory.setXIncludeAware(false);
            return factory.newSAXParser().getXMLReader();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the JDK's own parser has these features", e);
        }
    }

    private static Schema schema() {
        try {
            var factory = SchemaFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            return factory.newSchema(requireNonNull(PackageReading.class.getResource("edxml.xsd")));
        } catch (SAXException e) {
            throw new IllegalStateException("the schema is part of the program", e);
        }
    }
}
