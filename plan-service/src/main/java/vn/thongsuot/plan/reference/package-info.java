/** What this service keeps of directives, campaigns and units, to check links and to generate text from. */
@NullMarked
package vn.thongsuot.plan.reference;

import org.jspecify.annotations.NullMarked;
