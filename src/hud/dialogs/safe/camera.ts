/** The camera, on only while it looks for QR pictures: from a tap until all are read, or the dialog or the page goes away. */
import type { ReadQr } from "./read-qr.ts";

export type CameraFault = "none" | "refused" | "busy" | "part-missing";

export interface Camera {
  readonly stream: MediaStream;
  /** Looks on until `stop`. */
  readonly look: (video: HTMLVideoElement) => void;
  readonly stop: () => void;
}

/** Milliseconds between two looks. */
const PAUSE = 100;

const FAULTS: Readonly<Record<string, CameraFault>> = {
  NotAllowedError: "refused",
  SecurityError: "refused",
  NotFoundError: "none",
  OverconstrainedError: "none",
};

async function open(): Promise<MediaStream | CameraFault> {
  // Pages without https have no such devices, and older browsers neither, whatever the types say.
  const devices = navigator.mediaDevices as MediaDevices | undefined;
  if (devices?.getUserMedia === undefined) return "none";
  const video = { facingMode: "environment", width: { ideal: 1280 } };
  return devices
    .getUserMedia({ video, audio: false })
    .catch((error: unknown) => (error instanceof Error ? (FAULTS[error.name] ?? "busy") : "busy"));
}

const stopTracks = (stream: MediaStream): void => {
  for (const track of stream.getTracks()) track.stop();
};

/** `found` is told each text that differs from the one before; `ended`, when the camera was taken away. */
export async function openCamera(found: (text: string) => void, ended: () => void): Promise<Camera | CameraFault> {
  const stream = await open();
  if (typeof stream === "string") return stream;
  const read: ReadQr | null = await import("./read-qr.ts").then(({ qrReader }) => qrReader()).catch(() => null);
  if (read === null) {
    stopTracks(stream);
    return "part-missing";
  }
  let isOn = true;
  let last: string | null = null;
  async function look(video: HTMLVideoElement): Promise<void> {
    if (video.readyState >= video.HAVE_CURRENT_DATA) {
      const text = await read?.(video, video.videoWidth, video.videoHeight).catch(() => null);
      if (isOn && text && text !== last) found((last = text));
    }
    if (isOn) setTimeout(() => void look(video), PAUSE);
  }
  for (const track of stream.getTracks()) track.addEventListener("ended", ended);
  return {
    stream,
    look: (video) => void look(video),
    stop() {
      isOn = false;
      stopTracks(stream);
    },
  };
}
