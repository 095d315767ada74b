package vn.thongsuot.documents;

/**
 * A document ready to be laid out: abbreviations written out, stops and end mark set. Layouts take this one and change no
 * word of it.
 */
public record PrintedDocument(OfficialDocument document) {

    public static PrintedDocument of(OfficialDocument document) {
        return new PrintedDocument(EndMark.on(WrittenOut.of(document)));
    }
}
