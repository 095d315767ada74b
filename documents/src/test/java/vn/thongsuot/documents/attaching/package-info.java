@NullMarked
package vn.thongsuot.documents.attaching;

import org.jspecify.annotations.NullMarked;
