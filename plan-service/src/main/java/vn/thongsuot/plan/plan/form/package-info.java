/** What authors write of a plan or of a template, as it comes in: bounded, and turned into the domain's words. */
@NullMarked
package vn.thongsuot.plan.plan.form;

import org.jspecify.annotations.NullMarked;
