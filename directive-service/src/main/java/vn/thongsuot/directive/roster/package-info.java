/** The roster with which a tenant begins: all its units and posts at once, as a person wrote them into one workbook. */
@NullMarked
package vn.thongsuot.directive.roster;

import org.jspecify.annotations.NullMarked;
