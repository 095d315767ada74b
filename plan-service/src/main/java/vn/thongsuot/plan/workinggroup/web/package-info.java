/** Working groups over HTTP. */
@NullMarked
package vn.thongsuot.plan.workinggroup.web;

import org.jspecify.annotations.NullMarked;
