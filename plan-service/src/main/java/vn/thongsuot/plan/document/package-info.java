/** A plan as an administrative document: every line as it is printed, with its blanks. */
@NullMarked
package vn.thongsuot.plan.document;

import org.jspecify.annotations.NullMarked;
