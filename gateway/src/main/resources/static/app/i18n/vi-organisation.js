/** Chữ trên các trang cơ cấu tổ chức. */
export default {
  'units.title': 'Cơ cấu tổ chức', 'units.asOf': 'Theo ngày', 'units.show': 'Xem', 'units.shown': '{n} đơn vị, ngày {day}', 'units.none': 'Ngày này chưa có đơn vị nào.', 'units.below': '{n} đơn vị trực thuộc',
  'unit.name': 'Tên đơn vị', 'unit.shortName': 'Tên ngắn', 'unit.abbreviation': 'Viết tắt', 'unit.kind': 'Loại, cấp', 'unit.parent': 'Trực thuộc', 'unit.from': 'Từ ngày', 'unit.codes': 'Mã', 'unit.unverified': 'chưa xác minh', 'unit.predecessors': 'Tiền thân', 'unit.successors': 'Kế tục', 'unit.ended': 'Kết thúc ngày {day}', 'unit.changing': 'Có việc sắp xếp chưa xong; tên và vị trí của đơn vị có thể còn như cũ.',
  'unit.earlier': 'Tên và vị trí trước đây', 'unit.until': 'đến hết ngày {day}', 'unit.posts': 'Chức vụ', 'unit.posts.none': 'Chưa có chức vụ nào.', 'unit.post.over': 'đã hết hạn', 'unit.children': 'Đơn vị trực thuộc', 'unit.acts': 'Các lần sắp xếp', 'unit.act.on': 'từ ngày {day}', 'unit.act.document': 'Văn bản',
  'capacity.DEPUTY': 'Ký thay', 'capacity.DELEGATE': 'Thừa lệnh', 'capacity.SUB_DELEGATE': 'Thừa ủy quyền', 'capacity.ACTING': 'Quyền', 'capacity.IN_CHARGE': 'Phụ trách',
  'reorganisation.MERGE': 'Sáp nhập', 'reorganisation.SPLIT': 'Chia, tách', 'reorganisation.RENAME': 'Đổi tên', 'reorganisation.RETYPE': 'Đổi loại hình', 'reorganisation.MOVE': 'Chuyển trực thuộc',
  'reorganisationStage.WAITING': 'Chờ hiệu lực', 'reorganisationStage.STUCK': 'Đang vướng', 'reorganisationStage.DONE': 'Đã thực hiện',
  'reorganisationAgainst.ended-before': 'đơn vị đã kết thúc trước đó', 'reorganisationAgainst.changed-later': 'đơn vị đã có thay đổi sau ngày này', 'reorganisationAgainst.parent-cycle': 'đơn vị sẽ trực thuộc chính nó', 'reorganisationAgainst.too-many-changes': 'đơn vị đã đổi quá nhiều lần',
  'reorganise.rename': 'Đổi tên đơn vị', 'reorganise.merge': 'Sáp nhập vào đơn vị khác', 'reorganise.merge.hint': 'Đơn vị kết thúc vào ngày trước ngày hiệu lực; các đơn vị trực thuộc chuyển sang đơn vị tiếp nhận.', 'reorganise.into': 'Đơn vị tiếp nhận', 'reorganise.on': 'Ngày có hiệu lực', 'reorganise.basis': 'Căn cứ pháp lý', 'reorganise.basis.hint': 'Số, ký hiệu và ngày của văn bản',
};
