package vn.thongsuot.documents.edxml;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * What the parser and the schema found, in the rules of packages. A rule is known by the code that begins each message (XML
 * Schema Part 1, appendix C), which is the same in every language.
 */
final class SchemaFaults implements ErrorHandler {

    private static final int MOST = 20;
    private static final Pattern CODE = Pattern.compile("^[a-z]+-[A-Za-z0-9.-]+");
    private static final Pattern NAMED = Pattern.compile("\":([A-Za-z]\\w*)");
    private static final Pattern LISTED = Pattern.compile("'\\{([^}]*)\\}'");

    private final List<Fault> found = new ArrayList<>();
    private @Nullable Part element;

    List<Fault> found() {
        return List.copyOf(found);
    }

    /** Where the reading is; nowhere outside of all elements. */
    void at(@Nullable Part part) {
        element = part;
    }

    void note(String rule, String expected) {
        found.add(new Fault(element == null ? "" : element.path(), rule, expected));
    }

    @Override
    public void warning(SAXParseException warning) {
        // nothing that a package breaks is told of as a warning
    }

    @Override
    public void error(SAXParseException error) throws SAXException {
        var message = String.valueOf(error.getMessage());
        var code = CODE.matcher(message);
        noteSchema(code.find() ? code.group() : "", message);
        if (found.size() >= MOST) {
            throw error;
        }
    }

    @Override
    public void fatalError(SAXParseException error) throws SAXException {
        throw error;
    }

    /** The reading came to an end before its time. */
    void broke(SAXException why) {
        if (!found.isEmpty()) {
            return;
        }
        var line = why instanceof SAXParseException parse ? parse.getLineNumber() : 0;
        var declared = String.valueOf(why.getMessage()).contains("DOCTYPE");
        note(declared ? "edxml-doctype" : "edxml-not-well-formed", String.valueOf(Math.max(line, 1)));
    }

    private void noteSchema(String code, String message) {
        switch (code) {
            case "cvc-type.3.1.3", "cvc-attribute.3" -> {
                // says again what was said of the value before
            }
            case "cvc-elt.1", "cvc-elt.1.a" -> note("edxml-not-a-package", "");
            case "cvc-complex-type.2.4.b" -> note("edxml-missing", names(message));
            case "cvc-complex-type.2.4.a" -> note("edxml-instead", names(message));
            case "cvc-minLength-valid" -> note("edxml-empty", "");
            case "cvc-maxLength-valid" -> note("edxml-too-long", "");
            case "cvc-type.3.1.2" -> note("edxml-unexpected", "");
            default -> note(code.startsWith("cvc-complex-type") ? "edxml-unexpected" : "edxml-form", "");
        }
    }

    /** Names of the elements that the message lists as expected, which it does at its end. */
    private static String names(String message) {
        var listed =
                LISTED.matcher(message).results().map(list -> list.group(1)).reduce("", (before, last) -> last);
        return NAMED.matcher(listed)
                .results()
                .map(name -> name.group(1))
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
