import type { VNode } from "preact";
import { useRef } from "preact/hooks";

interface FileButtonProps {
  readonly label: string;
  /** Ends of names, as `accept` takes them. */
  readonly accept: string;
  readonly isReady: boolean;
  readonly isPrimary?: boolean;
  readonly onChoose: (file: File) => void;
}

/** A button that asks for one file; the same file may be chosen again. */
export const FileButton = ({
  label,
  accept,
  isReady,
  isPrimary = false,
  onChoose,
}: FileButtonProps): VNode => {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button
        type="button"
        {...(isPrimary && { class: "primary" })}
        aria-disabled={!isReady}
        onClick={() => isReady && input.current?.click()}
      >
        {label}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) onChoose(file);
          currentTarget.value = "";
        }}
      />
    </>
  );
};
