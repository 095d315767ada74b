/** Lists of who came, by name: optional, sealed at rest, gone after a day that is named with them, and never told to anybody else. */
@NullMarked
package vn.thongsuot.activity.attendance;

import org.jspecify.annotations.NullMarked;
