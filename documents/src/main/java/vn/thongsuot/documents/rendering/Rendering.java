package vn.thongsuot.documents.rendering;

/** What came of the wish for a file. */
public sealed interface Rendering {

    /** It was made. */
    record Made(byte[] bytes) implements Rendering {}

    /** Others are being made; a moment later there is room. */
    record Busy() implements Rendering {}

    /** The document has more text than is made into a file. */
    record TooLarge() implements Rendering {}
}
