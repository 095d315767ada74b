@NullMarked
package vn.thongsuot.documents.html;

import org.jspecify.annotations.NullMarked;
