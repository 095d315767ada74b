/** Follow-up of plans over HTTP. */
@NullMarked
package vn.thongsuot.plan.following.web;

import org.jspecify.annotations.NullMarked;
