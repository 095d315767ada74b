/** The follow-up board: who has received, planned and reported, and why not. */
@NullMarked
package vn.thongsuot.directive.followup;

import org.jspecify.annotations.NullMarked;
