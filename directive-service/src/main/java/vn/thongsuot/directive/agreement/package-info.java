/** What this tenant and another have agreed to tell each other. */
@NullMarked
package vn.thongsuot.directive.agreement;

import org.jspecify.annotations.NullMarked;
