/** Photos as they are shown: smaller, the right way up, and without what the camera wrote into them. */
@NullMarked
package vn.thongsuot.activity.photo;

import org.jspecify.annotations.NullMarked;
