import { ElMessage } from 'element-plus'
import 'element-plus/es/components/message/style/css'

/** Says briefly that something was done. */
export function announce(message: string): void {
  ElMessage({ message, type: 'success', plain: true, duration: 3000 })
}
