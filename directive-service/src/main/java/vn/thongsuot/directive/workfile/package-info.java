/** Work files (hồ sơ công việc): what was received, sent and made in the work on one directive, kept as one. */
@NullMarked
package vn.thongsuot.directive.workfile;

import org.jspecify.annotations.NullMarked;
