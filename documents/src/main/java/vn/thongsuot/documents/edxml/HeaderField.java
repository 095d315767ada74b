package vn.thongsuot.documents.edxml;

/**
 * One thing that the header of a package says, whatever it means.
 *
 * @param element path below {@code edXMLHeader}, for instance {@code MessageHeader/To/2/Email}; of a read package its first
 *     {@value #LONGEST} letters, since names of others are of any length
 * @param text as it stands there
 */
public record HeaderField(String element, String text) {

    private static final int LONGEST = 200;

    static HeaderField of(String path, String text) {
        return new HeaderField(path.length() <= LONGEST ? path : path.substring(0, LONGEST), text);
    }
}
