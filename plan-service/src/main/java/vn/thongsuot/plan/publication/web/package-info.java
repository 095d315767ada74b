/** The endpoints of publishing, and those that everybody asks. */
@NullMarked
package vn.thongsuot.plan.publication.web;

import org.jspecify.annotations.NullMarked;
