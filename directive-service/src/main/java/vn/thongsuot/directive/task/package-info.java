/** Tasks: work that a directive, a plan or an event gives to units in roles. */
@NullMarked
package vn.thongsuot.directive.task;

import org.jspecify.annotations.NullMarked;
