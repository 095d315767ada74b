@NullMarked
package vn.thongsuot.documents.edxml;

import org.jspecify.annotations.NullMarked;
