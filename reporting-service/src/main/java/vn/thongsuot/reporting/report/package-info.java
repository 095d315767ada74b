/** Reports drafted from the facts, edited by people, approved and frozen. */
@NullMarked
package vn.thongsuot.reporting.report;

import org.jspecify.annotations.NullMarked;
