/** Figures worked out again in the plainest way. Nothing here imports a class of production. */
@NullMarked
package vn.thongsuot.reporting.naive;

import org.jspecify.annotations.NullMarked;
