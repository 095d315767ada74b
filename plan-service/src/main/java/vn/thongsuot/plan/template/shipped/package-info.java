/** Templates that come with the platform, as data. */
@NullMarked
package vn.thongsuot.plan.template.shipped;

import org.jspecify.annotations.NullMarked;
