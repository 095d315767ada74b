@NullMarked
package vn.thongsuot.documents.serving;

import org.jspecify.annotations.NullMarked;
