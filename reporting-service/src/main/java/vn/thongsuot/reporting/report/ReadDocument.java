package vn.thongsuot.reporting.report;

import org.jspecify.annotations.Nullable;
import vn.thongsuot.documents.DocumentFile;
import vn.thongsuot.reporting.chain.Sha256;

/**
 * A report as it is read.
 *
 * @param read hash of the page that the facts make, whatever form was asked for; an approval names it. Once it is approved, the
 *     one that was named; absent in what was approved before it was told
 */
public record ReadDocument(DocumentFile file, @Nullable String read) {

    /** Hash of these very bytes: no two forms have the same, nor a draft and what was approved of it. */
    public String hash() {
        return Sha256.of(file.bytes());
    }
}
