package vn.thongsuot.documents.edxml;

/**
 * One thing that the header of a package says, whatever it means.
 *
 * @param element path below {@code edXMLHeader}, for instance {@code MessageHeader/To/2/Email}
 * @param text as it stands there
 */
public record HeaderField(String element, String text) {}
