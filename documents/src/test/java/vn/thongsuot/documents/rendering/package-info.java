@NullMarked
package vn.thongsuot.documents.rendering;

import org.jspecify.annotations.NullMarked;
