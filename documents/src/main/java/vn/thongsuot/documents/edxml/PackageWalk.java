package vn.thongsuot.documents.edxml;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.XMLFilterImpl;

/** Goes through a package: hands each step on to be checked, keeps what is said, and tells where it is. */
final class PackageWalk extends XMLFilterImpl {

    private static final int DEEPEST = 20;
    private static final int LONGEST_NAME = 100;
    private static final int MOST = 40_000; // some 3,321 recipients with all that is said of each

    private final SchemaFaults faults;
    private final Deque<Part> open = new ArrayDeque<>();
    private @Nullable Part root;
    private int elements;

    PackageWalk(ContentHandler checking, SchemaFaults faults) {
        this.faults = faults;
        setContentHandler(checking);
        setErrorHandler(faults);
    }

    /** The package, once it was gone through. */
    @Nullable
    Part root() {
        return root;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) throws SAXException {
        var above = open.peek();
        if (name.length() > LONGEST_NAME) {
            throw tooComplex();
        }
        var ofTheStandard = uri.equals(EdXmlFile.NAMESPACE);
        var part = above == null ? Part.root(name, ofTheStandard) : above.add(name, ofTheStandard);
        root = above == null ? part : root;
        open.push(part);
        faults.at(part);
        if (++elements > MOST || open.size() > DEEPEST) {
            throw tooComplex();
        }
        super.startElement(uri, name, qualified, attributes);
    }

    @Override
    public void characters(char[] letters, int from, int length) throws SAXException {
        var part = open.peek();
        if (part != null) {
            part.add(letters, from, length);
        }
        super.characters(letters, from, length);
    }

    @Override
    public void endElement(String uri, String name, String qualified) throws SAXException {
        super.endElement(uri, name, qualified);
        open.pop();
        var above = open.peek();
        faults.at(above);
    }

    private SAXParseException tooComplex() {
        faults.note("edxml-too-complex", "");
        return new SAXParseException("beyond the bounds", null);
    }
}
