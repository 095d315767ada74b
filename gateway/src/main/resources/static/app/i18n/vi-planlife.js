/** Các bản của kế hoạch, dán từ Word, chép kế hoạch cũ, trả lại nhiều mục, phát hành. Cùng khóa với en-planlife.js. */
export default {
  'amend.start': 'Điều chỉnh kế hoạch', 'amend.kind': 'Hình thức', 'amend.reason': 'Vì sao điều chỉnh', 'amend.make': 'Tạo bản dự thảo điều chỉnh', 'amend.hint': 'Bản đã duyệt giữ nguyên; bản mới đi đường riêng đến khi được duyệt.',
  'amendment.ADJUSTMENT': 'Kế hoạch điều chỉnh', 'amendment.EDITION': 'Ban hành lại toàn văn',
  'editions.title': 'Các bản của kế hoạch', 'editions.nth': 'Bản {n}', 'editions.this': '(bản này)', 'editions.difference': 'Khác bản trước ở đâu',
  'difference.title': 'Khác nhau giữa hai bản', 'difference.none': 'Hai bản nói như nhau.', 'difference.from': 'Bản cũ', 'difference.to': 'Bản mới', 'difference.parts': 'Phần chung', 'difference.sections': 'Các mục', 'difference.legend': 'Chữ gạch là bỏ đi, chữ gạch chân là thêm vào.',
  'sectionChange.ADDED': 'thêm mới', 'sectionChange.REMOVED': 'bỏ', 'sectionChange.MOVED': 'chuyển chỗ', 'sectionChange.CHANGED': 'sửa',
  'planPart.number': 'Số, ký hiệu', 'planPart.date': 'Ngày ban hành', 'planPart.placeName': 'Địa danh', 'planPart.subject': 'Trích yếu', 'planPart.opening': 'Căn cứ và câu mở đầu', 'planPart.window': 'Thời gian thực hiện', 'planPart.closing': 'Câu kết', 'planPart.reportDeadline': 'Hạn báo cáo', 'planPart.distribution': 'Nơi nhận', 'planPart.signature': 'Người ký', 'planPart.targets': 'Chỉ tiêu', 'planPart.budget': 'Kinh phí', 'planPart.measures': 'Chỉ tiêu, kinh phí', 'planPart.programme': 'Chương trình', 'planPart.sections': 'Mục',
  'paste.title': 'Dán từ Word', 'paste.hint': 'Bấm vào ô dưới rồi dán (Ctrl+V). Số mục, chữ đậm, chữ nghiêng và bảng được giữ; màu, phông và hình bị bỏ.', 'paste.here': 'Dán vào đây', 'paste.reading': 'Đang đọc…', 'paste.found': 'Đọc được {n} mục.', 'paste.add': 'Thêm vào cuối kế hoạch', 'paste.replace': 'Thay các mục đang có', 'paste.sure': 'Thay tất cả các mục đang có bằng nội dung vừa dán?', 'paste.leading': 'Nội dung dán vào',
  'pasteNote.RENUMBERED': 'số mục được đánh lại', 'pasteNote.TOO_DEEP': 'quá bốn cấp, để thành đoạn',
  'table.title': 'Bảng, {columns} cột {rows} hàng',
  'marks.title': 'Có thể đã cũ, cần xem từng chỗ trước khi trình', 'marks.done': 'Mọi chỗ có thể đã cũ đã được xem.', 'marks.confirm': 'Vẫn đúng', 'marks.confirmAll': 'Tất cả vẫn đúng', 'marks.newer': 'nay là', 'marks.edit': 'Sửa trong kế hoạch',
  'mark.OLD_YEAR': 'Năm {found}', 'mark.REPLACED_BASE': 'Văn bản đã bị thay thế: {found}', 'mark.REVOKED_BASE': 'Văn bản đã bị bãi bỏ: {found}', 'mark.SUSPENDED_BASE': 'Văn bản đang bị tạm đình chỉ: {found}', 'mark.ABOLISHED_UNIT': 'Đơn vị không còn: {found}',
  'return.sections': 'Góp ý theo mục', 'return.add': 'Thêm góp ý cho một mục', 'return.section': 'Mục', 'answer.title': 'Trả lời góp ý', 'answer.text': 'Trả lời', 'answer.send': 'Lưu trả lời', 'answer.whole': 'Cả kế hoạch',
  'distribution.title': 'Nơi nhận', 'distribution.send': 'Phát hành đến nơi nhận', 'distribution.sent': 'đã gửi {at}', 'distribution.received': 'đã nhận {date}', 'distribution.notSent': 'chưa gửi', 'distribution.note': 'Ghi đã nhận hôm nay',
};
