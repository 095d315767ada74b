/** What was copied in a word processor, made into sections of a plan. Nothing of its mark-up is kept. */
@NullMarked
package vn.thongsuot.plan.pasting;

import org.jspecify.annotations.NullMarked;
