/** Bearer tokens got as a person gets them: by signing in. */
@NullMarked
package vn.thongsuot.local.launcher.tokens;

import org.jspecify.annotations.NullMarked;
