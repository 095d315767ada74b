/** Kinds of activities of a tenant of its own, with fields of their own; each belongs to one of the kinds that all have. */
@NullMarked
package vn.thongsuot.activity.kind;

import org.jspecify.annotations.NullMarked;
