/** Chữ về số liệu đã ghi nhận từ một hoạt động. */
export default {
  'deedFigures.title': 'Số liệu đã ghi nhận từ hoạt động này', 'deedFigures.none': 'Chưa có số liệu nào được ghi nhận từ hoạt động này.', 'deedFigures.indicator': 'Chỉ số', 'deedFigures.value': 'Giá trị', 'deedFigures.period': 'Thời gian', 'deedFigures.counted': 'Tính vào', 'deedFigures.version': 'Theo bản ghi lần {version} của hoạt động.',
  'deedFigures.directives': 'Có trong số liệu của các văn bản', 'deedFigures.units': 'Có trong số liệu của các đơn vị', 'deedFigures.all': 'mọi kỳ',
  'deedReason.STATE_NOT_COUNTED': 'Không tính: hoạt động ở trạng thái chưa hoặc không được tính', 'deedReason.NO_DATE': 'Không tính vào kỳ nào: chưa rõ thời gian', 'deedReason.NO_VALUE': 'Không tính: chưa có giá trị bằng số',
};
