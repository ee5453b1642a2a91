import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { PopupModel } from '../../utils/state/popup-model.ts';

const PopupContext = createContext<PopupModel | null>(null);

export const PopupProvider = PopupContext.Provider;

export function usePopup(): PopupModel {
  const model = useContext(PopupContext);
  if (model === null) throw new Error('No popup: put a PopupProvider around it.');
  return model;
}
