/** The pages: public files without data. What they show they fetch with the session of who looks at them. */
@NullMarked
package vn.thongsuot.gateway.pages;

import org.jspecify.annotations.NullMarked;
