package vn.thongsuot.documents.edxml;

import java.util.regex.Pattern;

/**
 * What is wrong with a package at one place.
 *
 * @param element path of the element from the root, by local names, for instance
 *     {@code /edXML/edXMLEnvelope/edXMLHeader/MessageHeader/To/2/OrganId}; a number tells which of several, the first has none. Empty for
 *     what is no XML at all
 * @param rule stable name of the rule that is broken
 * @param expected what should stand there; empty where the rule says it all
 */
public record Fault(String element, String rule, String expected) {

    private static final Pattern OUTER = Pattern.compile("^/(edXML/)?(edXMLEnvelope/)?(edXMLHeader/|edXMLBody/)?");

    /** The element as people are told of it, without the elements around every package. */
    public String named() {
        return OUTER.matcher(element).replaceFirst("");
    }
}
