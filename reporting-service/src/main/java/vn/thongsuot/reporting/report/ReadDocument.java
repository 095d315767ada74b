package vn.thongsuot.reporting.report;

import org.jspecify.annotations.Nullable;
import vn.thongsuot.documents.DocumentFile;

/**
 * A report as it is read.
 *
 * @param hash of the page that the facts make, whatever form was asked for; an approval names it. Once it is approved, the one
 *     that was named; absent in what was approved before it was told
 */
public record ReadDocument(DocumentFile file, @Nullable String hash) {}
