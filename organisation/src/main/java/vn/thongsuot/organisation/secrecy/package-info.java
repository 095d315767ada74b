/**
 * State secrets (mật, tối mật, tuyệt mật), which may come into no service: how they are marked, and what looks for the marks
 * in files before anything of them is kept. In texts of requests {@link vn.thongsuot.organisation.wiring} looks.
 */
@NullMarked
package vn.thongsuot.organisation.secrecy;

import org.jspecify.annotations.NullMarked;
