/** Official documents as pages of a browser. */
@NullMarked
package vn.thongsuot.documents.html;

import org.jspecify.annotations.NullMarked;
