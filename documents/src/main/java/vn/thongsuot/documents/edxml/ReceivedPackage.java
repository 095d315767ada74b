package vn.thongsuot.documents.edxml;

import java.util.List;

/**
 * A package that came in and keeps to the schema.
 *
 * @param record what of it has a meaning here; taken for approved, since it was sent
 * @param documentId as its sender names the document: code, day, number and symbol
 * @param fields everything that its header says, in its order
 * @param files its files, in the order of the manifest
 */
public record ReceivedPackage(
        ExchangeRecord record, String documentId, List<HeaderField> fields, List<ReceivedAttachment> files) {

    public ReceivedPackage {
        fields = List.copyOf(fields);
        files = List.copyOf(files);
    }

    /** What it says, without the bytes that it carries. */
    public ReceivedPackage withoutFiles() {
        return new ReceivedPackage(record, documentId, fields, List.of());
    }

    /**
     * A file of it.
     *
     * @param name as its sender calls it, believed as a label alone
     * @param mediaType as its sender says, not believed
     */
    public record ReceivedAttachment(String name, String mediaType, byte[] bytes) {}
}
