/** Vietnamese text as it is stored and as it is found. */
@NullMarked
package vn.thongsuot.directive.text;

import org.jspecify.annotations.NullMarked;
