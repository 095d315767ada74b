/** What services answer of documents: a file, a package, or the refusal in its place. */
@NullMarked
package vn.thongsuot.documents.serving;

import org.jspecify.annotations.NullMarked;
