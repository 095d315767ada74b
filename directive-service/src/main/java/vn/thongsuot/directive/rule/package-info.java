/** How a command's content is checked: every broken rule with a pointer to its field. */
@NullMarked
package vn.thongsuot.directive.rule;

import org.jspecify.annotations.NullMarked;
