package vn.thongsuot.activity.activity.messaging;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.activity.activity.Attendance;
import vn.thongsuot.activity.activity.Conference;
import vn.thongsuot.activity.activity.HalfDay;
import vn.thongsuot.activity.activity.Turn;

/** An event on the wire: posts and counts, never a person's name and nothing that a person said. */
record EventData(
        String title,
        @Nullable HalfDay halfDay,
        Conference.@Nullable Organiser organiser,
        List<Conference.Purpose> purposes,
        AttendanceData attendance,
        List<TurnData> programme) {

    record AttendanceData(@Nullable CountData total, List<GroupData> groups) {

        static AttendanceData of(Attendance attendance) {
            return new AttendanceData(
                    CountData.of(attendance.total()),
                    attendance.groups().stream().map(GroupData::of).toList());
        }
    }

    record GroupData(
            String label,
            @Nullable CountData count,
            @Nullable String words) {

        static GroupData of(Attendance.Group group) {
            return new GroupData(group.label(), CountData.of(group.count()), group.words());
        }
    }

    record TurnData(
            Turn.Role role, String position, @Nullable String unit, boolean former) {

        static TurnData of(Turn turn) {
            var speaker = turn.speaker();
            return new TurnData(turn.role(), speaker.post(), speaker.unit(), speaker.former());
        }
    }

    static @Nullable EventData of(@Nullable Conference event) {
        return event == null
                ? null
                : new EventData(
                        event.title(),
                        event.halfDay(),
                        event.organiser(),
                        event.purposes(),
                        AttendanceData.of(event.attendance()),
                        event.programme().stream().map(TurnData::of).toList());
    }
}
