@NullMarked
package vn.thongsuot.directive.workfile.archive;

import org.jspecify.annotations.NullMarked;
